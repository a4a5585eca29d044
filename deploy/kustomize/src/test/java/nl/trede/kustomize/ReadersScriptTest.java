// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that puts the readers back after a restore, with a tool of Kafka that writes down what it is asked. */
class ReadersScriptTest {

    @TempDir
    Path folder;

    private int status;
    private String output;

    @Test
    void a_group_goes_back_to_the_beginning_of_all_it_reads() throws Exception {
        run("echo 'GROUP TOPIC PARTITION NEW-OFFSET'");

        assertThat(status).as(output).isZero();
        assertThat(Files.readString(folder.resolve("log")).strip())
                .isEqualTo("--bootstrap-server broker:9093 --command-config " + folder
                        + "/drenthe.toezicht-service.properties"
                        + " --group drenthe.toezicht-service --all-topics --reset-offsets --to-earliest --execute");
        assertThat(folder.resolve("drenthe.toezicht-service.properties"))
                .content()
                .contains("security.protocol=SSL", "ssl.keystore.password=een geheim");
        assertThat(output).doesNotContain("een geheim");
    }

    @Test
    void a_group_that_is_still_reading_is_a_failure_although_the_tool_ends_well() throws Exception {
        run(
                "echo \"Error: Assignments can only be reset if the group 'x' is inactive, but the current state is Stable.\"");

        assertThat(status).isNotZero();
    }

    @Test
    void a_broker_that_is_away_is_a_failure() throws Exception {
        run("echo 'Timed out'; exit 1");

        assertThat(status).isNotZero();
        assertThat(output).contains("Timed out");
    }

    private void run(String answer) throws Exception {
        var tool = Files.createDirectories(folder.resolve("bin")).resolve("kafka-consumer-groups.sh");
        Files.writeString(tool, "#!/bin/sh\necho \"$*\" >> " + folder.resolve("log") + "\n" + answer + "\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("user.password"), "een geheim");
        var builder = new ProcessBuilder(
                        "bash",
                        Checkout.KUSTOMIZE
                                .resolve("onderdelen/herstel/lezers.sh")
                                .toString())
                .redirectErrorStream(true);
        builder.environment().put("KAFKA", folder.toString());
        builder.environment().put("GEHEIM", folder.toString());
        builder.environment().put("TMPDIR", folder.toString());
        builder.environment().put("GROEP", "drenthe.toezicht-service");
        builder.environment().put("BROKER", "broker:9093");
        var process = builder.start();
        output = new String(process.getInputStream().readAllBytes());
        status = process.waitFor();
    }
}

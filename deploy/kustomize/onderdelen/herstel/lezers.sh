#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Puts GROEP back to the beginning of what it reads, with the certificate in /kafka. A group of which a reader still runs is not put back, and that is a failure.
set -euo pipefail
kafka=${KAFKA:-/opt/kafka}
geheim=${GEHEIM:-/kafka}
map=${TMPDIR:-/tmp}
instellingen=$map/$GROEP.properties
(
    umask 077
    printf 'security.protocol=SSL\nssl.truststore.type=PEM\nssl.truststore.location=%s/ca.crt\nssl.keystore.type=PKCS12\nssl.keystore.location=%s/user.p12\nssl.keystore.password=%s\n' \
        "$geheim" "$geheim" "$(cat "$geheim/user.password")" > "$instellingen"
)
uit=$("$kafka/bin/kafka-consumer-groups.sh" --bootstrap-server "$BROKER" --command-config "$instellingen" --group "$GROEP" --all-topics --reset-offsets --to-earliest --execute 2>&1) || {
    printf '%s\n' "$uit" >&2
    exit 1
}
printf '%s\n' "$uit"
# it ends well although it did nothing when somebody still reads
case $uit in
    *'not inactive'* | *'only be reset if the group'* | *Error:*) exit 1 ;;
esac

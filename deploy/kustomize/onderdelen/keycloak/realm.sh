#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Puts the realm into Keycloak when it is not there yet, with the addresses of this deployment (TREDE_HOST, several with a space between) in the place of
# https://trede.example, under the name TREDE_REALM. A realm that is there is left alone: what people changed in it is theirs. But when its client of the pages does
# not know an address of this deployment, nobody could log in (it may be the realm of another): that is a failure. The image has no sed, so the shell does it.
set -eu
kcadm=${KCADM:-/opt/keycloak/bin/kcadm.sh}
beheer=${BEHEER:-/beheer}
map=${TMPDIR:-/tmp}
van=https://trede.example
laatste=${TREDE_HOST##* }

# the text $1 with each address of the example at host $2
op() {
    uit=
    rest=$1
    while true; do
        case $rest in
            *"$van"*) uit=$uit${rest%%"$van"*}https://$2 rest=${rest#*"$van"} ;;
            *) break ;;
        esac
    done
    printf '%s' "$uit$rest"
}

while IFS= read -r regel || [ -n "$regel" ]; do
    case $regel in
        '  "realm": "trede",') printf '  "realm": "%s",\n' "$TREDE_REALM" ;;
        *post.logout.redirect.uris*"$van"*)
            # one text with ## between: all of it again for each host
            kop=${regel%%"$van"*}
            lijf=${regel#"$kop"}
            staart=${lijf#*\"}
            lijf=${lijf%%\"*}
            alle=
            for host in $TREDE_HOST; do alle=$alle${alle:+##}$(op "$lijf" "$host"); done
            printf '%s\n' "$kop$alle\"$staart"
            ;;
        *\""$van"/*)
            # an item of a list: the item again for each host
            for host in $TREDE_HOST; do
                nieuw=$(op "${regel%,}" "$host")
                [ "$host" = "$laatste" ] && [ "$regel" = "${regel%,}" ] || nieuw=$nieuw,
                printf '%s\n' "$nieuw"
            done
            ;;
        *) printf '%s\n' "$regel" ;;
    esac
done < "${REALM:-/realm/trede-realm.json}" > "$map/realm.json"

read -r naam < "$beheer/username" || [ -n "$naam" ]
read -r wachtwoord < "$beheer/password" || [ -n "$wachtwoord" ]
KC_CLI_PASSWORD=$wachtwoord "$kcadm" config credentials --config "$map/kcadm.config" --server "$KEYCLOAK_ADRES" --realm master --user "$naam"
if antwoord=$("$kcadm" get "realms/$TREDE_REALM" --config "$map/kcadm.config" --fields realm 2>&1); then
    client=$("$kcadm" get clients -r "$TREDE_REALM" -q clientId=trede-web --config "$map/kcadm.config" --fields redirectUris 2>&1)
    onbekend=
    for host in $TREDE_HOST; do
        case $client in
            *"https://$host/"*) ;;
            *) onbekend="$onbekend $host" ;;
        esac
    done
    if [ -n "$onbekend" ]; then
        echo "De realm $TREDE_REALM is er al, maar zijn client trede-web kent niet:$onbekend. Voeg de adressen toe, of geef deze installatie een realm met een andere naam (instellingen.yaml)." >&2
        exit 1
    fi
    echo "De realm $TREDE_REALM is er al: niets gedaan."
else
    case $antwoord in
        *'not found'*)
            "$kcadm" create realms --config "$map/kcadm.config" -f "$map/realm.json"
            echo "De realm $TREDE_REALM is gemaakt voor $TREDE_HOST."
            ;;
        *)
            echo "$antwoord" >&2
            exit 1
            ;;
    esac
fi

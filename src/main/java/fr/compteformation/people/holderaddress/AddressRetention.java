package fr.compteformation.people.holderaddress;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of the postal addresses that the fund knows.
 *
 * @param holderAddress How long a postal address is kept after the last file that gives
 * it, and how long the list of those files is kept.
 */
@ConfigurationProperties("compte-formation.retention")
record AddressRetention(@DefaultValue("1096d") Duration holderAddress) {
}

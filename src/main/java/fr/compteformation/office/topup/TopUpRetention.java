package fr.compteformation.office.topup;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The retention of top-ups; what was credited stays in the ledger.
 *
 * @param proof How long a proof of payment is kept after the decision.
 * @param deposit How long the deposit of an employer is kept after the decision, or after
 * it was sent if nobody decides.
 */
@ConfigurationProperties("compte-formation.retention.top-up")
record TopUpRetention(@DefaultValue("365d") Duration proof, @DefaultValue("1095d") Duration deposit) {
}

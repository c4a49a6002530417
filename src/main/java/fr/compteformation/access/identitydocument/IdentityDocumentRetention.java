package fr.compteformation.access.identitydocument;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of identity documents.
 *
 * @param identityDocument How long the files of an identity check are kept after its
 * decision is final; the decision itself stays with the account.
 */
@ConfigurationProperties("compte-formation.retention")
record IdentityDocumentRetention(@DefaultValue("30d") Duration identityDocument) {
}

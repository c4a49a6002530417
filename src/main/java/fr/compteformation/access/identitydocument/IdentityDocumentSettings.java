package fr.compteformation.access.identitydocument;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Deadlines of identity checks by document.
 *
 * @param check The agents’ target time for an answer, counted from the sending of the
 * documents; people see it before they send them.
 * @param answer How long a person may take to send the files that an agent asked for; the
 * request then lapses.
 * @param contest How long a person may contest a refusal.
 */
@ConfigurationProperties("compte-formation.identity-document")
record IdentityDocumentSettings(@DefaultValue("5d") Duration check, @DefaultValue("30d") Duration answer,
		@DefaultValue("30d") Duration contest) {
}

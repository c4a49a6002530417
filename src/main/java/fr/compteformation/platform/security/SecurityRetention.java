package fr.compteformation.platform.security;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long it is kept where people were signed in and what happened to their accounts.
 *
 * @param security How long it is kept where people were signed in, from the end of the
 * session on, and what happened to their accounts, from the event on.
 */
@ConfigurationProperties("compte-formation.retention")
public record SecurityRetention(@DefaultValue("365d") Duration security) {
}

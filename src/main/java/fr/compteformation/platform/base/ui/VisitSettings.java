package fr.compteformation.platform.base.ui;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the server keeps what it holds for a visitor without a sign of life, until
 * they type something or sign in: from then on it is
 * {@code server.servlet.session.timeout}.
 *
 * @param unseen How long the session of a visitor lasts without a sign of life before
 * their browser ran the page, which robots do not.
 * @param untyped How long it lasts once their browser ran the page. When they type
 * something or sign in it becomes {@code server.servlet.session.timeout}, and the page
 * stays as long, even while a phone puts it to sleep.
 */
@Validated
@ConfigurationProperties("compte-formation.visit")
record VisitSettings(@DefaultValue("2m") @NotNull Duration unseen, @DefaultValue("4m") @NotNull Duration untyped) {
}

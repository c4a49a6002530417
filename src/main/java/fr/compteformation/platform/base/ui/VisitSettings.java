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
 * @param unseen before their browser ran the page, which robots do not
 * @param untyped once it did
 */
@Validated
@ConfigurationProperties("compte-formation.visit")
record VisitSettings(@DefaultValue("2m") @NotNull Duration unseen, @DefaultValue("4m") @NotNull Duration untyped) {
}

package fr.compteformation.platform.base.ui;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the server keeps the session of an inactive visitor who has neither typed nor
 * signed in; afterwards {@code server.servlet.session.timeout} applies.
 *
 * @param unseen How long the session of an inactive visitor lasts before the browser has
 * run the page, which robots do not.
 * @param untyped How long the session lasts once the browser has run the page. When the
 * visitor types something or signs in, the timeout becomes {@code
 * server.servlet.session.timeout}, and the page lives as long, even while a phone puts it
 * to sleep.
 */
@Validated
@ConfigurationProperties("compte-formation.visit")
record VisitSettings(@DefaultValue("2m") @NotNull Duration unseen, @DefaultValue("4m") @NotNull Duration untyped) {
}

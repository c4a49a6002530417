package fr.compteformation.platform.base.ui;

/**
 * Somebody who is signed in asked for a page that is not for them; published as an event.
 */
public record PageRefused() {
}

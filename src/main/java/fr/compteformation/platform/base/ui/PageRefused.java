package fr.compteformation.platform.base.ui;

/** Event: a signed-in user asked for a page they may not open. */
public record PageRefused() {
}

package fr.compteformation.platform.base.ui;

/**
 * A way to a page.
 *
 * @param address where
 * @param key the translation that names it
 */
public record PageLink(String address, String key) {
}

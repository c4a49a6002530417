package fr.compteformation.platform.base.ui;

/**
 * A page that asks the database nothing and is shown while it does not answer.
 */
public interface NeedsNoDatabase {

}

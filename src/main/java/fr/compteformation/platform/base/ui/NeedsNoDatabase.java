package fr.compteformation.platform.base.ui;

/** Marks a page that needs no database and is shown even during an outage. */
public interface NeedsNoDatabase {

}

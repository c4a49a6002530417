package fr.compteformation.platform.base.ui;

/** The lists of actions behind “Menu”, in order. A list without an entry is not shown. */
public enum ActionMenu {

	PROFILE, PROJECT, TRAINING, RIGHTS

}

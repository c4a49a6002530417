package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Component;

/**
 * What an agent must see whatever page they are on; a bean of a higher room.
 */
public interface AgentNotices {

	/** Cards above the page, until the agent has read them. */
	List<Component> cards(SignedIn agent);

	/** Lines at the bottom of the window that disappear by themselves. */
	List<Component> lines(SignedIn agent);

}

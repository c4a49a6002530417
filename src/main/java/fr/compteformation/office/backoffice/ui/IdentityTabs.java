package fr.compteformation.office.backoffice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.access.identitydocument.IdentityQueue;
import fr.compteformation.access.identitydocument.IdentityRequestState;
import fr.compteformation.people.reconciliation.Reconciliations;
import fr.compteformation.platform.security.Agent;

/** The two queues about identities, with what waits for agents in each. */
class IdentityTabs extends Composite<Nav> {

	/**
	 * @param current the address of the current queue
	 */
	IdentityTabs(IdentityQueue documents, Reconciliations names, Agent agent, String current) {
		int checks = documents.counts(agent)
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != IdentityRequestState.MORE_ASKED)
			.mapToInt((entry) -> entry.getValue())
			.sum();
		getContent().addClassName("tabs");
		getContent().getElement().setAttribute("aria-label", getTranslation("backoffice.identities.title"));
		getContent()
			.add(new UnorderedList(tab(IdentitiesView.ADDRESS, "backoffice.identities.documents", checks, current),
					tab(ReconciliationsView.ADDRESS, "backoffice.identities.names", names.count(agent), current)));
	}

	private ListItem tab(String address, String key, int waiting, String current) {
		Anchor tab = new Anchor("/" + address, getTranslation(key, waiting));
		if (address.equals(current)) {
			tab.getElement().setAttribute("aria-current", "page");
		}
		return new ListItem(tab);
	}

}

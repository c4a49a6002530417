package fr.compteformation.people.identityproof.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.BackLink;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/** “Prouvez que c’est vous”: the ways to prove one’s identity, side by side. */
@Route("prouver-mon-identite")
@RolesAllowed(Citizen.ROLE)
@TitleKey("identity.prove.title")
class ProofView extends Composite<Div> implements TranslatedTitle, BeforeEnterObserver {

	private final IdentityProofs proofs;

	private final List<WayToProve> ways;

	private final Citizen citizen;

	ProofView(IdentityProofs proofs, List<WayToProve> ways, AuthenticationContext authentication) {
		this.proofs = proofs;
		this.ways = ways;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		getContent().addClassName("proof");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		ProofNeed need = this.proofs.needOf(this.citizen);
		getContent().removeAll();
		getContent().add(head(need));
		if (need == ProofNeed.NOTHING) {
			getContent().add(done());
			return;
		}
		this.ways.stream()
			.map((way) -> way.progress(this.citizen))
			.flatMap(Optional::stream)
			.forEach(getContent()::add);
		List<Component> cards = this.ways.stream()
			.map((way) -> way.card(this.citizen))
			.flatMap(Optional::stream)
			.toList();
		if (!cards.isEmpty()) {
			getContent().add(list(cards));
		}
		getContent().add(new WhileWaiting(), BackLink.toRights());
	}

	private Div head(ProofNeed need) {
		Div head = new Div(new H1(getTranslation(titleKey())));
		head.addClassName("proof-head");
		if (need != ProofNeed.NOTHING) {
			head.add(new Paragraph(getTranslation("identity.prove.lead." + need.name())));
		}
		return head;
	}

	private Div done() {
		Anchor rights = new Anchor(SharedPages.RIGHTS.path(), getTranslation("identity.prove.rights"));
		rights.addClassName("btn");
		Div done = new Div(new Message(Message.Tone.GOOD, getTranslation("identity.prove.done")), rights);
		done.addClassName("stack");
		return done;
	}

	private UnorderedList list(List<Component> cards) {
		UnorderedList list = new UnorderedList(cards.stream().map(ListItem::new).toArray(ListItem[]::new));
		list.addClassName("proof-ways");
		list.getElement().setAttribute("role", "list");
		// The target of links in the progress above.
		list.setId("facons");
		list.getElement().setAttribute("tabindex", "-1");
		list.getElement().setAttribute("aria-label", getTranslation("identity.prove.ways"));
		return list;
	}

}

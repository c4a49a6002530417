package fr.compteformation.people.identityproof.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
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
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/** “Prouvez que c’est vous”: the ways to prove one’s identity, side by side. */
@Route("prouver-mon-identite")
@RolesAllowed(Citizen.ROLE)
class ProofView extends Composite<Div> implements TranslatedTitle, BeforeEnterObserver {

	private final IdentityProofs proofs;

	private final List<WayToProve> ways;

	private final Citizen citizen;

	ProofView(IdentityProofs proofs, List<WayToProve> ways, AuthenticationContext authentication) {
		this.proofs = proofs;
		this.ways = ways;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
	}

	@Override
	public String titleKey() {
		return "identity.prove.title";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())));
		if (this.proofs.needOf(this.citizen) == ProofNeed.NOTHING) {
			getContent().add(new Message(Message.Tone.GOOD, getTranslation("identity.prove.done")));
			return;
		}
		getContent().add(new Paragraph(getTranslation("identity.prove.lead")));
		this.ways.stream()
			.map((way) -> way.progress(this.citizen))
			.flatMap(Optional::stream)
			.forEach(getContent()::add);
		getContent().add(ways());
	}

	private UnorderedList ways() {
		UnorderedList list = new UnorderedList(this.ways.stream()
			.map((way) -> way.card(this.citizen))
			.flatMap(Optional::stream)
			.map((card) -> new ListItem(card))
			.toArray(ListItem[]::new));
		list.addClassName("proof-ways");
		// The target of links in the progress above.
		list.setId("facons");
		list.getElement().setAttribute("aria-label", getTranslation("identity.prove.ways"));
		return list;
	}

}

package fr.compteformation.training.dossier.ui;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Dossiers;

/**
 * A person’s dossiers, current and past (guide mcf-2015).
 */
@Route("mes-dossiers")
@Menu(title = "training.title", order = 2)
@ShownIn({ MenuPlace.NAVIGATION, MenuPlace.SPACE })
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.TRAINING, text = "training.action", order = 30)
@TitleKey("training.title")
class DossiersView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final Dossiers dossiers;

	private final Rights rights;

	private final Clock clock;

	private final Citizen citizen;

	DossiersView(Dossiers dossiers, Rights rights, Clock clock, AuthenticationContext authentication) {
		this.dossiers = dossiers;
		this.rights = rights;
		this.clock = clock;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())));
		switch (this.rights.attachmentOf(this.citizen)) {
			case Attachment.Attached attached ->
				show(this.dossiers.of(this.citizen), this.rights.difIsDeclaredBy(this.citizen));
			case Attachment.Unproven unproven -> {
				Anchor trainings = new Anchor(SharedPages.TRAININGS.path(), getTranslation("training.catalogue.see"));
				trainings.addClassNames("btn", "ghost");
				getContent().add(new ProofPanel(ProofNeed.TO_SEE), trainings);
			}
			case Attachment.Withheld withheld -> getContent().add(new ReconcilingNotice(withheld));
		}
	}

	private void show(List<DossierDetails> dossiers, boolean difIsDeclared) {
		if (!difIsDeclared) {
			getContent().add(new DifNotice());
		}
		Anchor choose = new Anchor(SharedPages.TRAININGS.path(), getTranslation("training.choose"));
		choose.addClassName("btn");
		Div actions = new Div(choose);
		actions.addClassNames("actions", "near");
		getContent().add(
				part("training.current", new EmptyState(getTranslation("training.current.empty")),
						dossiers.stream().filter((dossier) -> !dossier.state().isFinal()).toList()),
				actions, part("training.closed", new Paragraph(getTranslation("training.closed.empty")),
						dossiers.stream().filter((dossier) -> dossier.state().isFinal()).toList()));
	}

	private Section part(String titleKey, Component empty, List<DossierDetails> dossiers) {
		H2 title = new H2(getTranslation(titleKey));
		title.addClassName("part");
		return new Section(title, dossiers.isEmpty() ? sheet(empty) : cards(dossiers));
	}

	private static Component sheet(Component empty) {
		Div sheet = new Div(empty);
		sheet.addClassName("sheet");
		return sheet;
	}

	private Component cards(List<DossierDetails> dossiers) {
		Div cards = new Div();
		cards.addClassName("cards");
		dossiers.forEach((dossier) -> cards.add(new DossierCard(dossier, PortalTime.today(this.clock))));
		return cards;
	}

}

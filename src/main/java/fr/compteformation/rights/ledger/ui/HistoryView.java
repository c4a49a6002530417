package fr.compteformation.rights.ledger.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.security.Citizen;

/**
 * All movements of a person, filtered by account and year.
 */
@Route("mes-droits/historique")
@Menu(title = "frame.history", order = 70)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.RIGHTS, text = "frame.action.history", order = 60)
class HistoryView extends RightsPage {

	HistoryView(RightsReader reader, AuthenticationContext authentication) {
		super(reader, authentication);
	}

	@Override
	public String titleKey() {
		return "rights.history.title";
	}

	@Override
	void show(Reading.Known known) {
		Div sheet = new Div();
		sheet.addClassNames("sheet", "stack");
		if (!known.hasCpfMovement()) {
			sheet.add(nothingYet(known));
		}
		if (!known.movements().isEmpty()) {
			sheet.add(new FilteredMovements(known.movements(), telling(known), today()));
		}
		Paragraph explanation = new Paragraph(getTranslation("rights.history.explanation"));
		explanation.addClassName("soft");
		sheet.add(explanation, back());
		getContent().add(sheet);
	}

}

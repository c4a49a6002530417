package fr.compteformation.personal.mydata.ui;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.account.ui.BeforeTerms;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.people.reauthentication.ui.ProofFields;
import fr.compteformation.personal.mydata.MyData;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/**
 * The page for exporting personal data.
 */
@Route("mon-profil/donnees")
@Menu(title = "frame.myData", order = 60)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@BeforeTerms
@MenuAction(menu = ActionMenu.PROFILE, text = "frame.action.myData", order = 50)
@TitleKey("mydata.title")
class MyDataView extends Composite<Div> implements TranslatedTitle {

	private final ErrorSummary summary = new ErrorSummary();

	private final ProofField proof;

	private final Div answer = new Div();

	MyDataView(MyData data, IdentityProofs identities, ProofFields proofs, AuthenticationContext authentication) {
		Citizen citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.proof = proofs.of(citizen);
		boolean limited = data.isLimited(citizen);
		UnorderedList content = new UnorderedList();
		(limited ? Stream.of("account", "activity", "dif")
				: Stream.of("account", "activity", "rights", "dif", "dossiers"))
			.map((part) -> new ListItem(getTranslation("mydata.content." + part)))
			.forEach(content::add);
		Button save = new Button(getTranslation("mydata.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Div sheet = new Div(new H2(getTranslation("action.downloadData")), new Paragraph(getTranslation("mydata.what")),
				content, new Paragraph(getTranslation("mydata.keep")), this.summary, this.proof, this.answer,
				new FormActions(SharedPages.PROFILE, save));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		Div closing = new Div(new H2(getTranslation("mydata.close.title")),
				new Paragraph(getTranslation("mydata.close.what")),
				new Anchor(SharedPages.CLOSE_ACCOUNT.path(), getTranslation("mydata.close.link")));
		closing.addClassNames("sheet", "stack");
		Div sheets = new Div(sheet, closing);
		sheets.addClassName("stack");
		if (limited) {
			sheet.addComponentAtIndex(1, new Paragraph(getTranslation("mydata.limited")));
			sheets.addComponentAsFirst(new ProofPanel(identities.needOf(citizen)));
		}
		getContent().add(new H1(getTranslation(titleKey())), sheets);
	}

	// The page stays open because the browser saves the answer as a file.
	private void save() {
		List<Problem> problems = this.proof.problems();
		this.summary.show(problems);
		this.answer.removeAll();
		if (problems.isEmpty()) {
			this.proof.clear();
			this.answer.add(new Message(Message.Tone.GOOD, getTranslation("mydata.started")));
			UI.getCurrent().getPage().setLocation(MyData.FILE.path());
		}
	}

}

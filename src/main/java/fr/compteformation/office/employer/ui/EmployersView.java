package fr.compteformation.office.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.employer.EmployerTask;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.information.ui.QuestionList;

/** The door for employers (guide mcf-2015): what they come to do, by task. */
@Route("employeurs")
@Menu(title = "employer.title", order = 96)
@ShownIn({ MenuPlace.FOOTER, MenuPlace.DOORS })
@AnonymousAllowed
@TitleKey("employer.title")
class EmployersView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	private final PageTexts texts;

	EmployersView(PageTexts texts) {
		this.texts = texts;
		Div tasks = new Div();
		tasks.addClassNames("cards", "help");
		for (EmployerTask task : EmployerTask.values()) {
			tasks.add(card(task));
		}
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("employer.intro")), tasks,
				tools(), others());
	}

	private Component card(EmployerTask task) {
		Section card = new Section(new H2(new Anchor(task.page().path(), getTranslation(task.titleKey()))),
				new QuestionList(task.page(), this.texts.text(task.text(), getLocale())));
		card.addClassName("sheet");
		return card;
	}

	private Component tools() {
		Div cards = new Div(tool("employer.certificate.title", "employer.certificate.what", DifCertificateView.ADDRESS),
				tool("employer.check.title", "employer.check.what", FileCheckView.ADDRESS),
				tool("employer.deposit.title", "employer.deposit.what", SharedPages.PROFESSIONAL_START.route()),
				tool("employer.topUp.title", "employer.topUp.what", SharedPages.EMPLOYER_TOP_UPS.route()));
		cards.addClassNames("cards", "help");
		H2 title = new H2(getTranslation("employer.tools"));
		title.addClassName("part");
		return new Section(title, cards);
	}

	private Component tool(String titleKey, String textKey, String address) {
		Section card = new Section(new H3(new Anchor("/" + address, getTranslation(titleKey))),
				new Paragraph(getTranslation(textKey)));
		card.addClassName("sheet");
		return card;
	}

	private Component others() {
		Anchor home = new Anchor(SharedPages.HOME.path(), getTranslation("employer.toPeople"));
		home.addClassNames("btn", "ghost");
		Anchor professionals = new Anchor(SharedPages.PROFESSIONALS.path(), getTranslation("employer.toProviders"));
		professionals.addClassNames("btn", "ghost");
		Anchor write = new Anchor(SharedPages.CONTACT.path(), getTranslation("action.writeToUs"));
		write.addClassNames("btn", "plain");
		Div ways = new Div(home, professionals, write);
		ways.addClassNames("actions", "near");
		Section others = new Section(new H2(getTranslation("employer.others")),
				new Paragraph(getTranslation("employer.othersText")), ways);
		others.addClassName("part");
		return others;
	}

}

package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ContactLine;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.information.HelpTask;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.site.HelpSettings;

/** The questions and answers about one task, below their contents. */
@Route("aide/:" + HelpTaskView.TASK)
@AnonymousAllowed
class HelpTaskView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle, NeedsNoDatabase {

	static final String TASK = "tache";

	private final PageTexts texts;

	private final HelpSettings help;

	private HelpTask task = HelpTask.OPEN_ACCOUNT;

	HelpTaskView(PageTexts texts, HelpSettings help) {
		this.texts = texts;
		this.help = help;
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.task = event.getRouteParameters().get(TASK).flatMap(HelpTask::of).orElseThrow(NotFoundException::new);
		getContent().removeAll();
		getContent().add(new HelpSheet(this.task.page(), getTranslation(titleKey()),
				this.texts.text(this.task.text(), getLocale()))
			.endingWith(SharedPages.HELP, "information.help.all"), ContactLine.phone(this.help));
	}

	@Override
	public String titleKey() {
		return this.task.titleKey();
	}

}

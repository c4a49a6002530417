package fr.compteformation.career.space.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.career.space.Goal;
import fr.compteformation.career.space.SpacePages;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/** “Que dois-je faire ?”: the second question, whose answers lead to a page. */
@Route("que-dois-je-faire/:" + GuideAnswerView.WISH)
@AnonymousAllowed
class GuideAnswerView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle, NeedsNoDatabase {

	static final String WISH = "souhait";

	private Goal wish = Goal.TRAIN;

	GuideAnswerView() {
		getContent().addClassName("narrow");
	}

	@Override
	public String titleKey() {
		return this.wish.messageKey();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.wish = event.getRouteParameters().get(WISH).flatMap(Goal::at).orElseThrow(NotFoundException::new);
		Paragraph intro = new Paragraph(getTranslation("space.guide.second"));
		intro.addClassName("intro");
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())), intro, new GoalLinks(this.wish.answers()),
				new Paragraph(new Anchor(SpacePages.GUIDE.path(), getTranslation("space.guide.back"))));
	}

}

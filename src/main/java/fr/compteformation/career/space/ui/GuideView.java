package fr.compteformation.career.space.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.career.space.Goal;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/** “Que dois-je faire ?”: the first of two questions. */
@Route("que-dois-je-faire")
@Menu(title = "space.guide", order = 91)
@ShownIn({})
@AnonymousAllowed
@MenuAction(menu = ActionMenu.TRAINING, text = "space.guide.action", order = 10)
@TitleKey("space.guide")
class GuideView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	GuideView() {
		Paragraph intro = new Paragraph(getTranslation("space.guide.first"));
		intro.addClassName("intro");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), intro, new GoalLinks(Goal.first()));
	}

}

package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a page is only drawn, for the first HTML that many visitors get. Its
 * components write nothing and ask no other service.
 */
public final class SketchMark {

	private static final String NAME = SketchMark.class.getName();

	private SketchMark() {
	}

	public static void set(UI ui) {
		ComponentUtil.setData(ui, NAME, true);
	}

	public static boolean isOn(@Nullable UI ui) {
		return ui != null && ComponentUtil.getData(ui, NAME) != null;
	}

}

package fr.compteformation.career.path.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import org.jspecify.annotations.Nullable;

import fr.compteformation.career.path.VagueDate;

/** Converts typed text to a date as people remember it. Empty text becomes null. */
class TypedDate implements Converter<String, @Nullable VagueDate> {

	@Override
	public Result<@Nullable VagueDate> convertToModel(String typed, ValueContext context) {
		if (typed.isBlank()) {
			return Result.ok(null);
		}
		return VagueDate.read(typed)
			.map(Result::<@Nullable VagueDate>ok)
			.orElseGet(() -> Result.error(context.getComponent().orElseThrow().getTranslation("path.date.unreadable")));
	}

	@Override
	public String convertToPresentation(@Nullable VagueDate date, ValueContext context) {
		return (date != null) ? date.typed() : "";
	}

}

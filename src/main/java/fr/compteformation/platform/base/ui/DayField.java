package fr.compteformation.platform.base.ui;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;

/**
 * A date picker in the language of the page; Vaadin’s default is English. It also reads
 * the other spellings of a day ({@link TypedDay}).
 */
public class DayField extends DatePicker {

	/**
	 * @param labelKey translation key of the label
	 */
	public DayField(String labelKey) {
		setLabel(getTranslation(labelKey));
		setLocale(switch (getLocale().getLanguage()) {
			case "fr" -> Locale.FRANCE;
			case "en" -> Locale.UK;
			default -> getLocale();
		});
		setI18n(new DatePickerI18n().setMonthNames(months())
			.setWeekdays(weekdays(TextStyle.FULL))
			.setWeekdaysShort(weekdays(TextStyle.SHORT))
			.setFirstDayOfWeek(1)
			.setToday(getTranslation("field.day.today"))
			.setCancel(getTranslation("action.cancel"))
			.setBadInputErrorMessage(getTranslation("field.day.unreadable")));
		setFallbackParser((typed) -> TypedDay.read(typed)
			.map(Result::ok)
			.orElseGet(() -> Result.error(getTranslation("field.day.unreadable"))));
	}

	private List<String> months() {
		return Arrays.stream(Month.values())
			.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
			.toList();
	}

	// Vaadin’s week starts on Sunday.
	private List<String> weekdays(TextStyle style) {
		return Stream.iterate(DayOfWeek.SUNDAY, (day) -> day.plus(1))
			.limit(DayOfWeek.values().length)
			.map((day) -> day.getDisplayName(style, getLocale()))
			.toList();
	}

}

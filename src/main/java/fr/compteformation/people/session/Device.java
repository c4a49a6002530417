package fr.compteformation.people.session;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Browser and operating system; nothing else of the User-Agent is kept.
 *
 * @param browser the browser
 * @param system the operating system
 */
public record Device(Browser browser, OperatingSystem system) {

	static Device of(@Nullable String userAgent) {
		String told = (userAgent != null) ? userAgent : "";
		return new Device(Browser.of(told), OperatingSystem.of(told));
	}

	/**
	 * In matching order, because most User-Agents name other browsers too. The names are
	 * stored in the database and are suffixes of translation keys.
	 */
	public enum Browser {

		EDGE("Edg(e|A|iOS)?/"), OPERA("OPR/|Opera"), SAMSUNG("SamsungBrowser/"), FIREFOX("Firefox/|FxiOS/"),
		CHROME("Chrome/|CriOS/|Chromium/"), SAFARI("Safari/"), OTHER("");

		private final Pattern sign;

		Browser(String sign) {
			this.sign = Pattern.compile(sign);
		}

		private static Browser of(String told) {
			return Arrays.stream(values()).filter((browser) -> browser.sign.matcher(told).find()).findFirst().get();
		}

		/** The translation key. */
		public String messageKey() {
			return "security.browser." + name();
		}

	}

	/**
	 * In matching order. The names are stored in the database and are suffixes of
	 * translation keys.
	 */
	public enum OperatingSystem {

		IOS("iPhone|iPad|iPod"), ANDROID("Android"), CHROME_OS("CrOS"), WINDOWS("Windows"), MAC_OS("Macintosh|Mac OS"),
		LINUX("Linux|X11"), OTHER("");

		private final Pattern sign;

		OperatingSystem(String sign) {
			this.sign = Pattern.compile(sign);
		}

		private static OperatingSystem of(String told) {
			return Arrays.stream(values()).filter((system) -> system.sign.matcher(told).find()).findFirst().get();
		}

		/** The translation key. */
		public String messageKey() {
			return "security.system." + name();
		}

	}

}

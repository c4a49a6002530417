package fr.compteformation.platform.checkup;

/** Something that the portal needs. */
interface Part {

	/** One word for the line. */
	String name();

	/**
	 * Looks at it.
	 * @return what is said about it when it is well
	 * @throws Unwell if it is not
	 */
	String look() throws Unwell;

	/** A part is not well; the message says what to do. */
	class Unwell extends Exception {

		Unwell(String whatToDo) {
			super(whatToDo);
		}

		Unwell(String whatToDo, Exception cause) {
			super(whatToDo + " (" + reason(cause) + ")", cause);
		}

		private static String reason(Exception cause) {
			String message = cause.getMessage();
			return (message != null && !message.isBlank()) ? message.strip().lines().findFirst().orElse("")
					: cause.getClass().getSimpleName();
		}

	}

}

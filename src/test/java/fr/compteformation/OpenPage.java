package fr.compteformation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Vaadin page opened without a browser: its content is read from the server’s
 * responses.
 */
public final class OpenPage {

	private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

	private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

	private final Visitor visitor;

	private final String key;

	private final String ui;

	private final StringBuilder received = new StringBuilder();

	private int sent;

	private String last = "";

	OpenPage(Visitor visitor, String beginning) {
		this.visitor = visitor;
		this.key = first(KEY, beginning);
		this.ui = first(UI, beginning);
		this.received.append(beginning);
	}

	private static String first(Pattern part, String beginning) {
		Matcher found = part.matcher(beginning);
		if (!found.find()) {
			throw new IllegalStateException("no page: " + beginning);
		}
		return found.group(1);
	}

	/** Requests pending changes. */
	public String update() {
		return send("");
	}

	/** Finds a pattern in the received data. */
	public String find(String pattern) {
		Matcher found = Pattern.compile(pattern).matcher(this.received);
		if (!found.find()) {
			throw new IllegalStateException("not received: " + pattern);
		}
		return found.group();
	}

	/** Fires an event on the UI itself. */
	String fire(String event, String data) {
		return send("""
				{"type":"event","node":1,"event":"%s","data":%s}""".formatted(event, data));
	}

	/** Calls a server-side method of the component with this label. */
	public String call(String label, String method) {
		String component = find(
				"\"node\":\\d+,\"type\":\"put\",\"key\":\"aria-labelledby\",\"feat\":\\d+,\"value\":\"" + label + "\"");
		return send(
				"""
						{"type":"publishedEventHandler","node":%s,"templateEventMethodName":"%s","templateEventMethodArgs":[],"promise":0}"""
					.formatted(component.replaceAll("^\\D+(\\d+).*", "$1"), method));
	}

	/** Sends a heartbeat. */
	public int heartbeat() {
		return this.visitor.send("POST", "/?v-r=heartbeat&v-uiId=" + this.ui).statusCode();
	}

	/** Sends the last message again, as if its answer had been lost. */
	public String resend() {
		return post();
	}

	private String post() {
		return this.visitor.postJson("/?v-r=uidl&v-uiId=" + this.ui, this.last).body();
	}

	private String send(String call) {
		this.last = """
				{"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(this.key, call, this.sent,
				this.sent);
		String answer = post();
		this.sent++;
		this.received.append(answer);
		return answer;
	}

}

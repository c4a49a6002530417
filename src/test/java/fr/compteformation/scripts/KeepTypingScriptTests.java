package fr.compteformation.scripts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeepTypingScriptTests extends ScriptPage {

	@Test
	void leavingThePageLeavesTheField() {
		show("<input id=name>", "keep-typing.js");
		this.page.evaluate("document.querySelector('#name').onblur = () => window.left = true");
		this.page.focus("#name");
		this.page.evaluate("dispatchEvent(new Event('beforeunload'))");
		assertThat(this.page.evaluate("left")).isEqualTo(true);
	}

}

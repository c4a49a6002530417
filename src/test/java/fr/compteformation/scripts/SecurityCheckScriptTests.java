package fr.compteformation.scripts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityCheckScriptTests extends ScriptPage {

	@BeforeEach
	void showThreePicturesInARow() {
		StringBuilder tiles = new StringBuilder();
		for (int tile = 0; tile < 6; tile++) {
			tiles.append("<button class=tile id=t").append(tile).append(">").append(tile).append("</button>");
		}
		show("""
				<style>.tiles { display: grid; grid-template-columns: repeat(3, 60px); }</style>
				<div class=check><div class=tiles>%s</div>
				<div><button class=listen>Listen</button><audio></audio></div></div>
				""".formatted(tiles), "security-check.js");
	}

	@ParameterizedTest
	@CsvSource({ "t0,ArrowRight,t1", "t1,ArrowLeft,t0", "t1,ArrowDown,t4", "t4,ArrowUp,t1", "t2,ArrowRight,t3",
			"t0,ArrowLeft,t0", "t1,ArrowUp,t1", "t5,ArrowRight,t5", "t4,ArrowDown,t4", "t0,Shift,t0" })
	void arrowsMoveBetweenThePictures(String from, String key, String to) {
		this.page.focus("#" + from);
		this.page.keyboard().press(key);
		assertThat(this.page.evaluate("document.activeElement.id")).isEqualTo(to);
	}

	@Test
	void arrowsWithAModifierAreLeftToTheBrowser() {
		this.page.focus("#t0");
		this.page.keyboard().press("Control+ArrowRight");
		assertThat(this.page.evaluate("document.activeElement.id")).isEqualTo("t0");
	}

	@Test
	void theSoundPlaysAgainFromItsBeginning() {
		this.page.evaluate("""
				() => {
					const player = document.querySelector('audio');
					window.played = 0;
					Object.defineProperty(player, 'currentTime', {value: 7, writable: true});
					player.play = () => window.played++;
				}
				""");
		this.page.click(".listen");
		this.page.click(".listen");
		assertThat(this.page.evaluate("played + ' from ' + document.querySelector('audio').currentTime"))
			.isEqualTo("2 from 0");
	}

}

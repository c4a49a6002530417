package fr.compteformation.platform.securitycheck.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Words one after the other, each in the room of the one who speaks it. */
class Track {

	private final Acoustics acoustics;

	private final SplittableRandom chance;

	private final List<float[]> words = new ArrayList<>();

	private final List<Integer> starts = new ArrayList<>();

	private final List<Integer> ends = new ArrayList<>();

	private Voice voice = new Voice(List.of());

	private Room room;

	private int length;

	Track(Acoustics acoustics, SplittableRandom chance) {
		this.acoustics = acoustics;
		this.chance = chance;
		this.room = acoustics.room(chance);
	}

	/** Who speaks from now on, in a room of their own. */
	void enter(Voice voice) {
		this.voice = voice;
		this.room = this.acoustics.room(this.chance);
	}

	/** Waits for a random time, with bounds in seconds. */
	void pause(double least, double most) {
		this.length += (int) (this.chance.nextDouble(least, most) * Wave.RATE);
	}

	void say(int digit) {
		float[] said = this.voice.say(digit, this.acoustics.pitch(this.chance), this.acoustics.speed(this.chance));
		float volume = (float) this.chance.nextDouble(0.8, 1);
		for (int i = 0; i < said.length; i++) {
			said[i] *= volume;
		}
		this.starts.add(this.length);
		this.words.add(this.room.hear(said));
		this.length += said.length;
		this.ends.add(this.length);
	}

	/** All words over a background of people who say other words. */
	Speech over(Supplier<float[]> murmur) {
		float[] samples = new Background(this.chance).behind(this.length, murmur);
		for (int word = 0; word < this.words.size(); word++) {
			float[] heard = this.words.get(word);
			int start = this.starts.get(word);
			for (int i = 0; i < Math.min(heard.length, this.length - start); i++) {
				samples[start + i] += heard[i];
			}
		}
		return new Speech(samples, List.copyOf(this.starts), List.copyOf(this.ends));
	}

}

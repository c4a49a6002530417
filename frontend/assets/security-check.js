// Arrow keys move between the pictures of the security check; Enter and space already press buttons.
document.addEventListener("keydown", (event) => {
	const tile = event.target instanceof Element && event.target.closest(".check .tile");
	if (!tile || event.altKey || event.ctrlKey || event.metaKey) {
		return;
	}
	const tiles = [...tile.parentElement.children];
	const row = tiles.filter((other) => other.offsetTop === tiles[0].offsetTop).length;
	const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -row, ArrowDown: row }[event.key];
	if (step) {
		tiles[tiles.indexOf(tile) + step]?.focus();
		event.preventDefault();
	}
});

// Play the sound in the click handler itself, from the start: browsers block playback without a user gesture.
document.addEventListener("click", (event) => {
	const player = event.target instanceof Element && event.target.closest(".check .listen")?.parentElement.querySelector("audio");
	if (player) {
		player.currentTime = 0;
		player.play();
	}
});

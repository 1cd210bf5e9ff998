package org.trama.engine;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something made from the graph that is dear to make: made when it is first asked for,
 * and anew once a load was committed since.
 *
 * @param <T> what is made
 */
public final class SinceLoad<T> {

	private final LoadGate gate;

	private final Supplier<T> maker;

	private volatile @Nullable Made<T> made;

	/**
	 * Makes nothing yet.
	 * @param gate tells of loads
	 * @param maker makes it from what is in the graph now
	 */
	public SinceLoad(LoadGate gate, Supplier<T> maker) {
		this.gate = gate;
		this.maker = maker;
	}

	/**
	 * What was made from the graph as it is. While a load is being committed it may be
	 * made of half of it, and then not for longer than the commit takes.
	 */
	public T get() {
		LoadGate.State now = this.gate.look();
		Made<T> last = this.made;
		if (last == null || last.at() != now.state()) {
			last = new Made<>(now.state(), this.maker.get());
			this.made = last;
		}
		return last.thing();
	}

	private record Made<T>(long at, T thing) {
	}

}

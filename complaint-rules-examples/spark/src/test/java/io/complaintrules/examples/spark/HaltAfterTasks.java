package io.complaintrules.examples.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Ends the JVM as a kill does, when so many tasks are done. */
public final class HaltAfterTasks extends SparkListener {
    private final AtomicInteger left = new AtomicInteger(Integer.getInteger("halt.after.tasks"));

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }
}

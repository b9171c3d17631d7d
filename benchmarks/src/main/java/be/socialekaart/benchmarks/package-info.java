/** What is measured, each by a name that {@code ./bench NAME} runs; figures are noisy, so medians and ratios count. */
@NullMarked
package be.socialekaart.benchmarks;

import org.jspecify.annotations.NullMarked;

// Four hours at a desk for many people, 3CC-r in its reduced form, solved exactly turn by turn: what src/Unknot.Core/Physiology/Fatigue/DeskStretch.cs does, as a plain
// loop in C++. Usage: fatigue PEOPLE. Prints the mean overload [s], then five times of the processor [ms].
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

constexpr double kFatigue = 0.0182, kRecovery = 0.00168, kMultiplier = 15, kCycle = 30, kSeconds = 4 * 3600, kThreshold = 0.14;

struct Phase {
    double level, rate, seconds, left;

    static Phase of(double level, double rate, double seconds) { return {level, rate, seconds, std::exp(-rate * seconds)}; }

    double area(double from, double to, double time) const { return (level - kThreshold) * time + (from - to) / rate; }

    double above(double from, double to, double time) const {
        if (from <= kThreshold && to <= kThreshold) return 0;
        if (from > kThreshold && to > kThreshold) return area(from, to, time);
        double crossing = std::log((from - level) / (kThreshold - level)) / rate;
        return from > kThreshold ? area(from, kThreshold, crossing) : area(kThreshold, to, time - crossing);
    }

    double through(double& tired, double cap) const {
        double from = tired, to = level + (from - level) * left;
        if (to <= cap) {
            tired = to;
            return above(from, to, seconds);
        }
        double reached = from < cap ? std::log((from - level) / (cap - level)) / rate : 0;
        tired = cap;
        return above(from, cap, reached) + (seconds - reached) * std::fmax(0, cap - kThreshold);
    }
};

double overload(double load, double rest) {
    Phase work = Phase::of(kFatigue * load / kRecovery, kRecovery, (1 - rest) * kCycle);
    Phase pause = Phase::of(0, kMultiplier * kRecovery, rest * kCycle);
    double cap = 1 - load, tired = 0, sum = 0;
    for (double left = std::floor(kSeconds / kCycle); left > 0; left--) {
        double before = tired;
        double turn = work.through(tired, cap) + pause.through(tired, cap);
        sum += turn;
        if (std::fabs(tired - before) < 1e-14) {
            sum += turn * (left - 1);
            break;
        }
    }
    return sum;
}

double share(double step, int i) {
    double at = (i + 1) * step;
    return at - std::floor(at);
}

}  // namespace

int main(int count, char** arguments) {
    int people = count > 1 ? std::atoi(arguments[1]) : 1000;
    std::vector<double> load(people), rest(people);
    for (int i = 0; i < people; i++) {
        load[i] = 0.02 + 0.06 * share(0.6180339887498949, i);
        rest[i] = 0.02 + 0.30 * share(0.7548776662466927, i);
    }
    double times[5], mean = 0;
    for (int round = -1; round < 5; round++) {
        std::clock_t from = std::clock();
        double sum = 0;
        for (int i = 0; i < people; i++) sum += overload(load[i], rest[i]);
        mean = sum / people;
        if (round >= 0) times[round] = 1000.0 * (std::clock() - from) / CLOCKS_PER_SEC;
    }
    std::printf("%.12g", mean);
    for (double time : times) std::printf(" %.6g", time);
    std::printf("\n");
}

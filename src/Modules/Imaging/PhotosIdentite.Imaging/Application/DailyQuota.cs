using System.Collections.Concurrent;

namespace PhotosIdentite.Imaging.Application;

/// <summary>How much each asker took of something in the last day, by the hour: bytes kept, people asked. In memory: a restart forgives.</summary>
/// <param name="most">Of one asker in a day; the last one may go beyond.</param>
/// <param name="clock">Whose hours.</param>
internal sealed class DailyQuota(long most, TimeProvider clock)
{
    private const int Hours = 24;
    private readonly ConcurrentDictionary<string, Dictionary<long, long>> _kept = new();
    private long _swept;

    private long Now => clock.GetUtcNow().ToUnixTimeSeconds() / 3600;

    public void Add(string asker, long taken)
    {
        Sweep();
        var hours = _kept.GetOrAdd(asker, _ => []);
        lock (hours) hours[Now] = hours.GetValueOrDefault(Now) + taken;
    }

    /// <summary>How long until this asker may send again; null: now.</summary>
    public TimeSpan? WaitOf(string asker)
    {
        if (!_kept.TryGetValue(asker, out var hours)) return null;

        lock (hours)
        {
            var (now, left) = (Now, hours.Where(hour => hour.Key > Now - Hours).Sum(hour => hour.Value));
            foreach (var (hour, taken) in hours.Where(hour => hour.Key > now - Hours).OrderBy(hour => hour.Key))
            {
                if (left < most) break;
                if ((left -= taken) < most) return DateTimeOffset.FromUnixTimeSeconds((hour + Hours) * 3600) - clock.GetUtcNow();
            }

            return null;
        }
    }

    // Once an hour; whoever sent nothing for a day is forgotten.
    private void Sweep()
    {
        var (now, last) = (Now, Interlocked.Exchange(ref _swept, Now));
        if (now == last) return;

        foreach (var (asker, hours) in _kept)
            lock (hours)
                if (hours.Keys.All(hour => hour <= now - Hours)) _kept.TryRemove(asker, out _);
    }
}

/// <param name="Bytes">Of pictures that were kept.</param>
/// <param name="Contests">Photos that a person was asked to look at.</param>
internal sealed record DailyQuotas(DailyQuota Bytes, DailyQuota Contests);

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PhotosIdentite.Imaging.Tests.Engine;

/// <summary>What the pool writes into the site's log.</summary>
internal sealed class Overheard<T> : ILogger<T>
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(formatter(state, exception));
}

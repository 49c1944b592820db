namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>
/// Who works and who waits. Askers take turns, whatever the number of photos each has in line; within one, first come, first served.
/// </summary>
/// <param name="places">How many work at once.</param>
/// <param name="waiting">How many wait in all.</param>
/// <param name="waitingOfOne">How many of one asker wait.</param>
internal sealed class FairLine(int places, int waiting, int waitingOfOne)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedList<TaskCompletionSource>> _lines = [];
    private readonly LinkedList<string> _turns = new();
    private int _free = places;
    private int _count;

    /// <summary>Who entered must <see cref="Leave"/>. The program itself, whose name is empty, may have any number in line.</summary>
    public async Task<LineAnswer> EnterAsync(string asker, CancellationToken ct)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_free > 0)
            {
                _free--;
                return LineAnswer.Entered;
            }

            if (asker.Length > 0 && _lines.TryGetValue(asker, out var own) && own.Count >= waitingOfOne) return LineAnswer.AskerHasTooMany;
            if (_count >= waiting) return LineAnswer.Full;
            Join(asker, turn);
        }

        await using var gone = ct.Register(() => turn.TrySetCanceled(ct));
        try
        {
            await turn.Task;
            return LineAnswer.Entered;
        }
        catch (OperationCanceledException)
        {
            lock (_gate) Quit(asker, turn);
            throw;
        }
    }

    public void Leave()
    {
        lock (_gate)
        {
            while (_turns.First is { } next)
            {
                var turn = _lines[next.Value].First!.Value;
                _turns.RemoveFirst();
                Quit(next.Value, turn);
                if (_lines.ContainsKey(next.Value)) _turns.AddLast(next.Value);
                if (turn.TrySetResult()) return; // else its asker has just gone
            }

            _free++;
        }
    }

    private void Join(string asker, TaskCompletionSource turn)
    {
        if (!_lines.TryGetValue(asker, out var own))
        {
            _lines[asker] = own = new LinkedList<TaskCompletionSource>();
            _turns.AddLast(asker);
        }

        own.AddLast(turn);
        _count++;
    }

    private void Quit(string asker, TaskCompletionSource turn)
    {
        if (!_lines.TryGetValue(asker, out var own) || !own.Remove(turn)) return;

        _count--;
        if (own.Count > 0) return;
        _lines.Remove(asker);
        _turns.Remove(asker);
    }
}

/// <inheritdoc cref="FairLine.EnterAsync"/>
internal enum LineAnswer
{
    Entered,
    AskerHasTooMany,
    Full,
}

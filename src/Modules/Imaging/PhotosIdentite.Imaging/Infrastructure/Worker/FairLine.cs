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
    private readonly Dictionary<string, LinkedList<TaskCompletionSource<LineAnswer>>> _lines = [];
    private readonly LinkedList<string> _turns = new();
    private int _free = places;
    private int _count;

    /// <summary>Who entered must <see cref="Leave"/>. The program itself, whose name is empty, may have any number in line.</summary>
    public async Task<LineAnswer> EnterAsync(string asker, CancellationToken ct)
    {
        var turn = new TaskCompletionSource<LineAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_free > 0)
            {
                _free--;
                return LineAnswer.Entered;
            }

            var own = _lines.TryGetValue(asker, out var mine) ? mine.Count : 0;
            if (asker.Length > 0 && own >= waitingOfOne) return LineAnswer.AskerHasTooMany;
            if (_count >= waiting && !MakesRoom(own)) return LineAnswer.Full;
            Join(asker, turn);
        }

        await using var gone = ct.Register(() => turn.TrySetCanceled(ct));
        try
        {
            return await turn.Task;
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
                if (turn.TrySetResult(LineAnswer.Entered)) return; // else its asker has just gone
            }

            _free++;
        }
    }

    // Whoever has most in a full line gives up the last of it for one who has less: a few cannot keep all others out.
    private bool MakesRoom(int own)
    {
        var (asker, longest) = _lines.Where(line => line.Key.Length > 0).OrderByDescending(line => line.Value.Count).FirstOrDefault();
        if (longest is null || longest.Count <= own + 1) return false;

        var last = longest.Last!.Value;
        Quit(asker, last);
        last.TrySetResult(LineAnswer.Full);
        return true;
    }

    private void Join(string asker, TaskCompletionSource<LineAnswer> turn)
    {
        if (!_lines.TryGetValue(asker, out var own))
        {
            _lines[asker] = own = new LinkedList<TaskCompletionSource<LineAnswer>>();
            _turns.AddLast(asker);
        }

        own.AddLast(turn);
        _count++;
    }

    private void Quit(string asker, TaskCompletionSource<LineAnswer> turn)
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

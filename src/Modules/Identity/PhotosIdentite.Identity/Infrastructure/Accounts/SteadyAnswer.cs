using Microsoft.Extensions.Options;

namespace PhotosIdentite.Identity.Infrastructure.Accounts;

/// <summary>Gives every answer at the same pace: how long it took does not tell whether there is an account.</summary>
internal sealed class SteadyAnswer(IOptions<AnswerOptions> options, TimeProvider clock)
{
    public async Task<T> GiveAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        var pace = Task.Delay(options.Value.NoSoonerThan, clock, ct);
        var answer = await work();
        await pace;
        return answer;
    }
}

/// <summary>Section <c>Identity</c>.</summary>
internal sealed class AnswerOptions
{
    /// <summary>No answer to "register" or "forgot" comes sooner than this.</summary>
    public TimeSpan NoSoonerThan { get; set; } = TimeSpan.FromMilliseconds(600);
}

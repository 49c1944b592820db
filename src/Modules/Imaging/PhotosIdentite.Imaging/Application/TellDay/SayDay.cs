using System.Globalization;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.TellDay;

/// <summary>The customer says on which day the photo was taken, for the back of its prints. Empty: it is left to be written by hand.</summary>
internal sealed record SayDay(Capability Proof, string? Typed);

internal sealed class SayDayHandler(
    IRepository<UploadSession> sessions, TakenDays days, ISessionCommit commit, TimeProvider clock) : ICommandHandler<SayDay, Result>
{
    public async Task<Result> HandleAsync(SayDay command, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByProofSpec(command.Proof), ct);
        if (session?.IsReadable(clock.GetUtcNow()) != true || !session.MayBeJudgedAgain) return SessionRefusals.NotFound;

        DateOnly? day = null;
        if (!string.IsNullOrWhiteSpace(command.Typed))
        {
            if (!DateOnly.TryParseExact(command.Typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
                return DayRefusals.Unread;
            if (read > clock.Today()) return DayRefusals.ToCome;
            if (!TakenDays.IsPlausible(read, clock.Today())) return DayRefusals.TooOld;
            day = read;
        }

        await days.SayAsync(session, day, ct);
        return await commit.TryAsync(ct) ? Result.Done : SessionRefusals.NotFound;
    }
}

internal static class DayRefusals
{
    public static readonly Refusal Unread = new("day.unread");
    public static readonly Refusal ToCome = new("day.to-come");
    public static readonly Refusal TooOld = new("day.too-old");
}

/// <summary>The day itself, never the hour; sealed like all that tells of a person.</summary>
internal sealed class TakenDays(IKeyVault vault)
{
    private const int MostYears = 10;

    public static bool IsPlausible(DateOnly day, DateOnly today) => day <= today && day > today.AddYears(-MostYears);

    public async Task SayAsync(UploadSession session, DateOnly? day, CancellationToken ct) =>
        session.SayTaken(day is null ? null : await vault.SealAsync(session.SubjectKey, $"{day:yyyy-MM-dd}", session.DayTakenContext, ct));

    public async Task<DateOnly?> ReadAsync(UploadSession session, CancellationToken ct) => session.DayTaken is { } said
        ? DateOnly.ParseExact(await vault.OpenAsync<string>(said, session.DayTakenContext, ct), "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}

using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.SignIn;

/// <summary>An e-mail and a password were typed. Returns the role of a member of staff, null for a customer.</summary>
internal sealed record SignIn(string Email, string Password);

internal sealed record SignedIn(string? Role);

internal sealed class SignInHandler(ICredentials credentials, ISessions sessions) : ICommandHandler<SignIn, Result<SignedIn>>
{
    public async Task<Result<SignedIn>> HandleAsync(SignIn command, CancellationToken ct)
    {
        var check = await credentials.CheckAsync(command.Email, command.Password, ct);
        if (check.Refusal is { } refusal) return refusal;

        await sessions.StartAsync(check.Value, ct);
        return Result.Of(new SignedIn(check.Value.Role));
    }
}

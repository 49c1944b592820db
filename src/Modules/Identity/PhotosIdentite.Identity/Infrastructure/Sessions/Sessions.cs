using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Application;
using PhotosIdentite.Identity.Contracts;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Infrastructure.Sessions;

/// <summary>
/// The cookie holds a secret and the time of the password; everything else is read from the database on every request.
/// </summary>
internal sealed class Sessions(IdentityDbContext context, IHttpContextAccessor http, TimeProvider clock) : ISessions
{
    private const string Secret = "session";
    private byte[]? _session;

    public Guid? Account { get; private set; }

    public async Task StartAsync(Account account, CancellationToken ct)
    {
        await EndAsync(ct);
        var (secret, now) = (Capability.New(), clock.GetUtcNow());
        var session = Session.Start(secret, account, now);
        context.Add(session);
        await context.SaveChangesAsync(ct);

        var typedAt = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var cookie = new ClaimsIdentity(
            [new(Secret, secret.Secret), new(SessionClaims.PasswordTypedAt, typedAt)], IdentityConstants.ApplicationScheme);
        await http.HttpContext!.SignInAsync(
            IdentityConstants.ApplicationScheme,
            new ClaimsPrincipal(cookie),
            new AuthenticationProperties { ExpiresUtc = session.EndsAt });
    }

    public async Task EndAsync(CancellationToken ct)
    {
        await context.Sessions.Where(session => session.Id == _session).ExecuteDeleteAsync(ct);
        (_session, Account) = (null, null);
        await http.HttpContext!.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    public Task EndAllAsync(Guid account, CancellationToken ct) =>
        context.Sessions.Where(session => session.AccountId == account).ExecuteDeleteAsync(ct);

    /// <summary>Who holds this cookie now; null when its session is over.</summary>
    public async Task<ClaimsPrincipal?> ResumeAsync(ClaimsPrincipal cookie, CancellationToken ct)
    {
        if (Capability.Parse(cookie.FindFirstValue(Secret))?.Hash is not { } id) return null;

        var now = clock.GetUtcNow();
        var found = await (
            from session in context.Sessions.AsNoTracking()
            join account in context.Accounts on session.AccountId equals account.Id
            where session.Id == id && session.EndsAt > now
                && session.Stamp == account.SecurityStamp && account.State == AccountState.Active
            select new { account.Id, account.Role, account.StaffNumber, session.SeenAt }).FirstOrDefaultAsync(ct);
        if (found is null || found.SeenAt + Session.Rest(found.Role) < Session.Coarse(now)) return null;

        if (found.SeenAt < Session.Coarse(now))
            await context.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(s => s.SeenAt, Session.Coarse(now)), ct);
        (_session, Account) = (id, found.Id);
        return Principal(id, cookie, found.Role, found.StaffNumber);
    }

    // No account id: other modules see this principal.
    private static ClaimsPrincipal Principal(byte[] session, ClaimsPrincipal cookie, string? role, string? staffNumber)
    {
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, Convert.ToHexString(session)), cookie.FindFirst(SessionClaims.PasswordTypedAt)!],
            IdentityConstants.ApplicationScheme);
        if (role is not null) identity.AddClaim(new Claim(ClaimTypes.Role, role));
        if (staffNumber is not null) identity.AddClaim(new Claim(StaffClaims.Number, staffNumber));
        return new ClaimsPrincipal(identity);
    }
}

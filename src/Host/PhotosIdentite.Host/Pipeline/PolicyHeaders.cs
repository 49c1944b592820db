using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>What a browser may do with our pages: nothing but what comes from here. No address of another host, no inline script or style.</summary>
internal static class PolicyHeaders
{
    private const int TwoYears = 2 * 365 * 24 * 3600;

    public static void AddPolicyHeaders(this IServiceCollection services, IWebHostEnvironment environment)
    {
        var page = Build(environment, camera: false);
        var camera = Build(environment, camera: true, frames: true);
        var guide = GuideInFrame();
        var mailbox = Build(environment, camera: false, frames: true);
        var mail = MailInFrame();
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(page)
            .SetPolicySelector(selection => selection.HttpContext.Request.Path switch
            {
                var path when IsCamera(path) => camera,
                var path when path.StartsWithSegments("/face") => guide,
                var path when environment.IsDevelopment() && path.StartsWithSegments("/dev/mails", out var rest) =>
                    rest.Value!.EndsWith("/html", StringComparison.Ordinal) ? mail : mailbox,
                _ => page,
            });
    }

    private static bool IsCamera(PathString path) =>
        Languages.Of(path) is { } language && path.StartsWithSegments($"/{language}/photo", out var rest)
        && rest.Value!.Split('/') is ["", "camera"] or ["", "hand-over", _, "camera"];

    // Advice on the face's position comes from a program that evaluates code: it runs in a frame without origin, cookie or camera, and
    // may load its own files only. Those are public, and asked for by a page without origin: anyone may read them.
    private static HeaderPolicyCollection GuideInFrame() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginResourcePolicy(resource => resource.CrossOrigin())
        .AddCustomHeader("Access-Control-Allow-Origin", "*")
        .AddPermissionsPolicy(permissions => Permissions(permissions, camera: false))
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddScriptSrc().Self().UnsafeEval();
            policy.AddConnectSrc().Self();
            policy.AddFormAction().None();
            policy.AddBaseUri().None();
            policy.AddFrameAncestors().Self();
            policy.AddSandbox().AllowScripts();
        });

    // A mail has its styles inline, as mail programs want them; it may do nothing else.
    private static HeaderPolicyCollection MailInFrame() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddStyleSrc().UnsafeInline();
            policy.AddFormAction().None();
            policy.AddFrameAncestors().Self();
            policy.AddSandbox().AllowPopups();
        });

    private static HeaderPolicyCollection Build(IWebHostEnvironment environment, bool camera, bool frames = false)
    {
        var headers = new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddFrameOptionsDeny()
            .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
            .AddCrossOriginResourcePolicy(resource => resource.SameOrigin())
            .AddContentSecurityPolicy(policy => Content(policy, frames))
            .AddPermissionsPolicy(permissions => Permissions(permissions, camera))
            .RemoveServerHeader();
        return environment.IsDevelopment() ? headers : headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(TwoYears);
    }

    private static void Content(CspBuilder policy, bool frames)
    {
        policy.AddDefaultSrc().None();
        policy.AddScriptSrc().Self();
        policy.AddStyleSrc().Self();
        policy.AddImgSrc().Self().Blob();
        policy.AddFontSrc().Self();
        policy.AddConnectSrc().Self();
        policy.AddFormAction().Self();
        policy.AddBaseUri().None();
        if (frames) policy.AddFrameSrc().Self();
        policy.AddFrameAncestors().None();
        policy.AddRequireTrustedTypesFor().Script();
        policy.AddTrustedTypes().None();
    }

    private static void Permissions(PermissionsPolicyBuilder permissions, bool camera)
    {
        if (camera) permissions.AddCamera().Self();
        else permissions.AddCamera().None();
        permissions.AddMicrophone().None();
        permissions.AddGeolocation().None();
        permissions.AddPayment().None();
        permissions.AddUsb().None();
        permissions.AddDisplayCapture().None();
        permissions.AddCustomFeature("browsing-topics").None();
    }
}

using System.Collections.Concurrent;
using System.Reflection;
using HandlebarsDotNet;
using MimeKit;

namespace PhotosIdentite.Platform.Mail;

/// <summary>
/// Fills a compiled template. Each template is three embedded resources: <c>{name}.{language}.html</c> (compiled from MJML at build),
/// <c>.txt</c> (the plain part) whose first line is the subject after <c>Subject: </c>.
/// </summary>
public sealed class MailRenderer(MailOptions options)
{
    private static readonly IHandlebars Html = Handlebars.Create();
    private static readonly IHandlebars Text = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });

    private readonly ConcurrentDictionary<(Assembly, string), HandlebarsTemplate<object, object>> _templates = new();

    /// <exception cref="InvalidOperationException">The module has no such template.</exception>
    public MimeMessage Render(Assembly module, Guid id, MailToSend mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var values = new Dictionary<string, object?>(mail.Values) { ["site"] = options.SiteAddress.ToString().TrimEnd('/') };
        var text = Template(module, $"{mail.Template}.{mail.Language}.txt", Text)(values).Split('\n', 2);
        var body = new BodyBuilder
        {
            TextBody = text[1].TrimStart('\n'),
            HtmlBody = Template(module, $"{mail.Template}.{mail.Language}.html", Html)(values),
        };
        return new MimeMessage([options.From], [MailboxAddress.Parse(mail.To)], text[0]["Subject: ".Length..].Trim(), body.ToMessageBody())
        {
            MessageId = $"{id:N}@{options.From.Domain}",
            Headers = { { "Auto-Submitted", "auto-generated" } },
        };
    }

    private HandlebarsTemplate<object, object> Template(Assembly module, string file, IHandlebars engine) =>
        _templates.GetOrAdd((module, file), _ => engine.Compile(Read(module, file)));

    private static string Read(Assembly module, string file)
    {
        using var stream = module.GetManifestResourceStream($"mails/{file}")
            ?? throw new InvalidOperationException($"{module.GetName().Name} has no mail template {file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.GiveDelivery;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

/// <summary>What is typed on the delivery page.</summary>
internal sealed class DeliveryForm
{
    public string? Email { get; set; }
    public bool NoEmail { get; set; }
    public string? Name { get; set; }
    public string? Line1 { get; set; }
    public string? Line2 { get; set; }
    public string? PostalCode { get; set; }
    public string? City { get; set; }
    public string? Country { get; set; } = "FR";
    public Sharing? Sharing { get; set; } = Domain.Sharing.None;

    public static DeliveryForm From(Contact contact, Sharing sharing) => new()
    {
        Email = contact.Email,
        NoEmail = contact.Email is null,
        Name = contact.Address?.Name,
        Line1 = contact.Address?.Line1,
        Line2 = contact.Address?.Line2,
        PostalCode = contact.Address?.PostalCode,
        City = contact.Address?.City,
        Country = contact.Address?.Country ?? "FR",
        Sharing = sharing,
    };

    /// <summary>Each field that does not hold what it must.</summary>
    public IEnumerable<(string Field, Refusal Refusal)> Problems(bool printed) =>
        (printed ? Own().Concat(Postal()) : Own())
        .Where(check => check.Code is not null)
        .Select(check => (check.Field, new Refusal(check.Code!, Values())));

    public Contact ToContact() => new(
        NoEmail ? null : Email!.Trim(),
        string.IsNullOrWhiteSpace(Line1) ? null : new PostalAddress(
            Name!.Trim(), Line1.Trim(), string.IsNullOrWhiteSpace(Line2) ? null : Line2.Trim(), PostalCode!.Trim(), City!.Trim(), Country!));

    private IEnumerable<(string Field, string? Code)> Own() =>
    [
        (nameof(Email), NoEmail ? null : DeliveryRules.Email(Email)),
        (nameof(Sharing), Sharing is null || !Enum.IsDefined(Sharing.Value) ? "orders.sharing-missing" : null),
    ];

    private IEnumerable<(string Field, string? Code)> Postal() =>
    [
        (nameof(Name), DeliveryRules.Line(Name, "orders.name-missing")),
        (nameof(Line1), DeliveryRules.Line(Line1, "orders.line1-missing")),
        (nameof(Line2), string.IsNullOrWhiteSpace(Line2) ? null : DeliveryRules.Line(Line2, "")),
        (nameof(PostalCode), DeliveryRules.PostalCode(PostalCode, Country)),
        (nameof(City), DeliveryRules.Line(City, "orders.city-missing")),
        (nameof(Country), DeliveryRules.Country(Country)),
    ];

    private Dictionary<string, string>? Values() => Country is not null && DeliveryRules.Countries.Contains(Country)
        ? new() { ["n"] = $"{DeliveryRules.Digits(Country)}", ["ex"] = DeliveryRules.Example(Country) }
        : null;
}

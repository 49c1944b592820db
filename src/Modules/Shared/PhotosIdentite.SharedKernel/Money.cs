namespace PhotosIdentite.SharedKernel;

/// <summary>An amount in whole cents of one ISO 4217 currency. Shown only by <c>MoneyText</c>, never by the culture's currency.</summary>
public readonly record struct Money(int Cents, string Currency)
{
    public static Money Euro(int cents) => new(cents, "EUR");
}

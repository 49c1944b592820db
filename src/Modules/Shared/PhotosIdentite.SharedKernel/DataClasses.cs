namespace PhotosIdentite.SharedKernel;

/// <summary>What kind of data an entity's property is. The data map, the export and the privacy tests read it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class DataClassAttribute(string keptUntil) : Attribute
{
    public string KeptUntil { get; } = keptUntil;
    public string Name => GetType().Name[..^"Attribute".Length];
}

/// <summary>Says something of a person. Its type is <see cref="Sealed"/>.</summary>
public sealed class PersonalAttribute(string keptUntil) : DataClassAttribute(keptUntil);

/// <summary>Singles out a person or an order only for who holds another secret: random ids, blind indexes, key ids.</summary>
public sealed class PseudonymousAttribute(string keptUntil = "with its row") : DataClassAttribute(keptUntil);

/// <summary>A verifier that proves a secret without holding it: capability hash, password hash.</summary>
public sealed class VerifierAttribute(string keptUntil = "with its row") : DataClassAttribute(keptUntil);

/// <summary>Runs the shop and says nothing of a person: state, product, price, coarse dates.</summary>
public sealed class OperationalAttribute(string keptUntil = "with its row") : DataClassAttribute(keptUntil);

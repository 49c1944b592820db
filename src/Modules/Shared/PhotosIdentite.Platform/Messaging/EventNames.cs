using PhotosIdentite.SharedKernel;
using Rebus.Serialization;
using Rebus.Topic;

namespace PhotosIdentite.Platform.Messaging;

/// <summary>Events travel under their <see cref="EventNameAttribute"/>, so that a class may be renamed while messages wait.</summary>
internal sealed class EventNames(IEnumerable<Type> events) : IMessageTypeNameConvention, ITopicNameConvention
{
    private readonly Dictionary<string, Type> _types = events.ToDictionary(EventNameAttribute.Of);

    public string GetTypeName(Type type) => EventNameAttribute.Of(type);

    public Type GetType(string name) => _types[name];

    public string GetTopic(Type eventType) => EventNameAttribute.Of(eventType);
}

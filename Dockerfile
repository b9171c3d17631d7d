# One recipe for every part: docker build --build-arg SERVICE=fiche-service .
# The sources are built inside, so that nothing but Docker is needed; the jar is unpacked in layers, so that a new version
# of our code moves little.

FROM eclipse-temurin:25.0.3_9-jdk-noble AS build
ARG SERVICE
WORKDIR /source
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY events events
COPY fields fields
COPY libs libs
COPY local local
COPY fiche-service fiche-service
COPY suggestion-service suggestion-service
COPY workflow workflow
COPY mailer mailer
COPY notifications notifications
COPY gateway gateway
COPY benchmarks/pom.xml benchmarks/pom.xml
COPY system-tests/pom.xml system-tests/pom.xml
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    ./mvnw -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip -pl ${SERVICE} -am package

FROM build AS unpacked
ARG SERVICE
RUN java -Djarmode=tools -jar ${SERVICE}/target/${SERVICE}-0.1.0-SNAPSHOT.jar extract --layers --destination /unpacked \
 && mv /unpacked/application/${SERVICE}-0.1.0-SNAPSHOT.jar /unpacked/application/application.jar

# Makes the topics once and ends; the program is part of the local run.
FROM eclipse-temurin:25.0.3_9-jre-noble AS topics
COPY --from=build /source/local/target/local-0.1.0-SNAPSHOT.jar /program/
COPY --from=build /source/local/target/lib /program/lib
USER 10001:10001
ENTRYPOINT ["java", "-cp", "/program/local-0.1.0-SNAPSHOT.jar", "be.socialekaart.local.broker.TopicSetup"]

FROM eclipse-temurin:25.0.3_9-jre-noble AS service
WORKDIR /program
COPY --from=unpacked /unpacked/dependencies/ ./
COPY --from=unpacked /unpacked/spring-boot-loader/ ./
COPY --from=unpacked /unpacked/snapshot-dependencies/ ./
COPY --from=unpacked /unpacked/application/ ./
USER 10001:10001
ENV PORT=8080 BIND_ADDRESS=0.0.0.0
EXPOSE 8080
# The image has no curl; bash can open a connection by itself.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "application.jar"]
